import { fireEvent, screen } from '@testing-library/react';
import { ResultsPage } from '../../components/teach/results/ResultsPage';
import { aReceipt, codeOf } from '../domain/assignment/a-receipt';
import { outline, serveItems } from './a-course-file';
import { renderPage } from './render-page';

beforeEach(serveItems);

test('a drop whose folder does not come to an end can be stopped, and what was read is kept', async () => {
  await renderPage(<ResultsPage outline={outline} itemsUrl="/items" />);
  fireEvent.change(await screen.findByLabelText(/^Or paste codes/), { target: { value: codeOf(aReceipt()) } });
  fireEvent.click(screen.getByRole('button', { name: 'Add the pasted codes' }));
  expect(await screen.findByText('1 receipt read.')).toBeInTheDocument();
  const createReader = () => ({ readEntries: () => {} });
  const entry = { isFile: false, name: 'silent', createReader };

  fireEvent.drop(screen.getByText(/^Drop receipts here/), {
    dataTransfer: { items: [{ webkitGetAsEntry: () => entry }], files: [] },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Stop reading' }));

  expect(await screen.findByText('1 receipt read.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Stop reading' })).not.toBeInTheDocument();
});
