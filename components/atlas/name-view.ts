import type { AtlasState } from '../../domain/evidence/atlas-state';
import { tileName } from '../../domain/evidence/tiles';

/** What a view is called where it stands alone: `Evidence atlas: Uganda, health`. */
export function nameView({ province, country, sector, mechanism, form, duration, decade }: AtlasState): string {
  const places = [province, country].flatMap((id) => (id === null ? [] : [tileName(id)]));
  const since = decade === null ? null : decade === 'undated' ? 'no year' : `${decade}s`;
  const parts = [...places, ...[sector, mechanism, form, duration, since].filter((part) => part !== null)];
  return `Evidence atlas: ${parts.length === 0 ? 'provinces and African countries' : parts.join(', ')}`;
}
