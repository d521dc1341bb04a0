import { LazyMends } from '../components/shell/LazyMends';
import { AppLink } from '../components/ui/AppLink';
import { BASE_PATH } from './base-path';

export default function NotFound() {
  return (
    <>
      <h1>No such page</h1>
      <p>The address may be mistyped, or the page has moved. Your answers are safe.</p>
      <LazyMends basePath={BASE_PATH} />
      <p>
        <AppLink href="/" className="primary">
          To the five lessons
        </AppLink>
      </p>
    </>
  );
}
