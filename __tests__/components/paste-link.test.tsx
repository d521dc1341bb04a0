import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PasteLink } from '../../components/shell/PasteLink';

async function paste(text: string): Promise<string[]> {
  const left: string[] = [];
  render(<PasteLink basePath="/sub" goTo={(to) => left.push(to)} />);
  const field = screen.getByRole('textbox', { name: /Paste the whole of it/ });
  await userEvent.click(field);
  if (text) await userEvent.paste(text);
  await userEvent.click(screen.getByRole('button', { name: 'Open it' }));
  return left;
}

test.each([
  ['https://elsewhere.example/i/%23tw_pattern', '/sub/i/#tw_pattern'],
  ['<https://elsewhere.example/lessons/twinning/#second-step>.', '/sub/lessons/twinning/#second-step'],
  ['a1.q1ZKLMpMzi9W.0f9c2a11', '/sub/assignment/#a1.q1ZKLMpMzi9W.0f9c2a11'],
  ['tw_pattern', '/sub/i/#tw_pattern'],
])('whoever pastes %s is led on to %s', async (text, to) => {
  expect(await paste(text)).toEqual([to]);
});

test.each([
  ['', 'Nothing is pasted yet.'],
  ['https://example.org/assignm', 'In this is no link'],
])('of %j it is said what is wrong, and the focus is where it can be mended', async (text, words) => {
  expect(await paste(text)).toEqual([]);
  expect(screen.getByRole('alert')).toHaveTextContent(words);
  expect(screen.getByRole('textbox')).toHaveFocus();
});
