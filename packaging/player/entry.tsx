import { createRoot } from 'react-dom/client';
import '../../components/ui/theme.css';
import { bearOutsideChanges } from '../../runtime/bear-outside-changes';
import { StartFault } from './StartFault';
import { startPlayer } from './start-player';

bearOutsideChanges(document);
const place = document.getElementById('player');
if (!place) throw new Error('index.html must have a #player');
const root = createRoot(place);
try {
  startPlayer(root);
} catch (fault) {
  root.render(<StartFault />);
  throw fault;
}
