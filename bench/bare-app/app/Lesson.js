import floor from '../floor.json';
import { Work } from './Work';

export function Lesson() {
  return (
    <main>
      <h1>{floor.title}</h1>
      <Work pairs={floor.pairs} questions={floor.questions}>
        {floor.paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Work>
    </main>
  );
}
