import { findTile } from '../../domain/evidence/tiles';

/** A tile's short name in one line. */
export function plainName(id: string): string {
  return (findTile(id)?.short ?? id).replaceAll('\u00ad', '').replace('- ', '-');
}
