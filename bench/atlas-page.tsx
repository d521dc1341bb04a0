// The atlas alone, over links that the bench puts into the page: no Next, no lessons, so that only its own work is timed.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../components/ui/theme.css';
import { AtlasExplorer } from '../components/atlas/AtlasExplorer';
import { changeAtlas, START } from '../domain/evidence/atlas-state';
import type { EvidenceLink } from '../domain/evidence/evidence';

declare global {
  /** Put there before this script runs. */
  var LINKS: EvidenceLink[];
}

const evidence = { links: globalThis.LINKS, rules: [], contradictions: [] };

function BenchedAtlas() {
  const [state, setState] = useState(START);
  return (
    <main>
      <AtlasExplorer
        evidence={evidence}
        state={state}
        change={(part) => setState((last) => changeAtlas(last, part))}
        csvUrl="links.csv"
        credit="The bench."
      />
    </main>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('the bench’s page has no root');
createRoot(root).render(<BenchedAtlas />);
