import { type ReactNode, useState } from 'react';
import { useSessionState } from '../../components/session/SessionProvider';
import styles from './Player.module.css';

/**
 * Shows the work once the LMS has said what it keeps, however long that takes: on an empty record the learner would begin
 * anew what is there already.
 */
export function WhenStarted({ children }: { children: ReactNode }) {
  const isReady = useSessionState((state) => state.isLoaded && state.refusal !== 'slow');
  const [hasStarted, setHasStarted] = useState(false);
  if (isReady && !hasStarted) setHasStarted(true);
  return hasStarted ? children : <p className={styles.opening}>Asking your course where you left off …</p>;
}
