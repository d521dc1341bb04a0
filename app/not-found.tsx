import { AppLink } from '../components/ui/AppLink';

export default function NotFound() {
  return (
    <>
      <h1>No such page</h1>
      <p>The address may be mistyped, or the page has moved. Your answers are safe.</p>
      <p className="alone">
        <AppLink href="/">To the five lessons</AppLink>
      </p>
    </>
  );
}
