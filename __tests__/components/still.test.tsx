import { render, screen } from '@testing-library/react';
import { Still } from '../../components/ui/Still';

const ORIGINAL = '<p data-still="7" class="lead" id="how"><strong>Provinces</strong> execute.</p>';

test('a still part is left as it stands when React comes to it', () => {
  const page = document.createElement('div');
  document.body.append(page);
  page.innerHTML = ORIGINAL;
  const part = page.firstElementChild;
  const words = part?.firstChild;

  render(<Still of="7" />, { container: page, hydrate: true });

  expect(page.innerHTML).toBe(ORIGINAL);
  expect(page.firstElementChild).toBe(part);
  expect(part?.firstChild).toBe(words);
});

test('a still part that has to be drawn again is what it was', () => {
  document.body.innerHTML = '<p data-still="8" class="lead" id="why" hidden=""><em>Beijing</em> designs.</p>';
  render(<Still of="8" />).unmount();
  document.body.replaceChildren();

  render(<Still of="8" />);

  const again = screen.getByText('Beijing').parentElement;
  expect(again?.outerHTML).toBe('<p data-still="8" class="lead" id="why" hidden=""><em>Beijing</em> designs.</p>');
});

test('without a name, or where nothing of that name has come, there is nothing', () => {
  const { container } = render(
    <>
      <Still />
      <Still of="9" />
    </>,
  );

  expect(container).toBeEmptyDOMElement();
});
