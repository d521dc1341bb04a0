import { screen } from '@testing-library/react';
import { CitedText } from '../../components/exercises/CitedText';
import { renderPage } from './render-page';

function marks(): string[] {
  return screen.getAllByRole('button').map((button) => button.textContent ?? '');
}

test('a paragraph that a text names in brackets is the mark itself, and no second one follows', async () => {
  const { container } = await renderPage(
    <CitedText text="Central agents design (P5), provinces execute." cites={['P5']} />,
  );

  expect(container).toHaveTextContent('Central agents designP5, provinces execute.');
  expect(marks()).toEqual(['P5']);
});

test('several in one pair of brackets are a mark each; what the text only mentions is marked behind it', async () => {
  await renderPage(<CitedText text="P3 has aims (P5, P6)." cites={['P3', 'P5', 'P6']} />);

  expect(marks()).toEqual(['P5', 'P6', 'P3']);
});
