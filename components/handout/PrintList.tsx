import type { Bank, Lesson } from '../../domain/course';
import { AppLink } from '../ui/AppLink';
import { TableRegion } from '../ui/TableRegion';
import styles from './PrintList.module.css';

/** Everything that can be printed and handed out, for teachers: a row for each lesson and each quiz. */
export function PrintList({
  lessons,
  quizzes,
  noted,
}: {
  lessons: Pick<Lesson, 'id' | 'title'>[];
  quizzes: Pick<Bank, 'id' | 'title'>[];
  /** Ids of the lessons that have a teaching note. */
  noted: readonly string[];
}) {
  return (
    <div className={styles.list}>
      <p>
        Every sheet is a page of its own: open it and print it. A key has the numbers and letters of its worksheet. On a
        worksheet each question has a short link and a code, which lead to it on this site.
      </p>
      <TableRegion name="What can be printed">
        <thead>
          <tr>
            <th scope="col">For</th>
            <th scope="col">Students</th>
            <th scope="col">Key</th>
            <th scope="col">Teachers</th>
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                <SheetLink href={`/lessons/${id}/worksheet`} name="Worksheet" of={title} />
              </td>
              <td>
                <SheetLink href={`/lessons/${id}/key`} name="Key" of={title} />
              </td>
              <td>
                {noted.includes(id) && (
                  <>
                    <SheetLink href={`/lessons/${id}/teaching-note`} name="Teaching note" of={title} />
                    <SheetLink href={`/lessons/${id}/discussion`} name="Discussion" of={title} />
                  </>
                )}
              </td>
            </tr>
          ))}
          {quizzes.map(({ id, title }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>
                <SheetLink href={`/quiz/${id}/worksheet`} name="Worksheet" of={title} />
              </td>
              <td>
                <SheetLink href={`/quiz/${id}/key`} name="Key" of={title} />
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </div>
  );
}

function SheetLink({ href, name, of }: { href: string; name: string; of: string }) {
  return (
    <AppLink href={href} aria-label={`${name}: ${of}`}>
      {name}
    </AppLink>
  );
}
