import { type EvidenceTables, NO_EVIDENCE } from '../domain/evidence/evidence';
import type { EvidenceMaterial } from './material';

/** The evidence of material in which no rule found an error; none of it where the module has no tables. */
export function buildEvidence(material: EvidenceMaterial | null): EvidenceTables {
  if (!material) return NO_EVIDENCE;
  const { table, rules, contradictions, unverified, teams, investigations } = material;
  return {
    links: table?.rows.map(({ link }) => link) ?? [],
    rules: rules?.value ?? [],
    contradictions: contradictions?.value ?? [],
    unverified: unverified?.value ?? [],
    teams: teams?.value ?? [],
    investigations: investigations?.value ?? [],
  };
}
