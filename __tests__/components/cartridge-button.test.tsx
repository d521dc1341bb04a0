import { screen, waitFor, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { CartridgeButton } from '../../components/teach/CartridgeButton';
import { makeCartridge } from '../../packaging/cartridge/make-cartridge';
import { anAssignment } from '../domain/assignment/an-assignment';
import { aCartridgeReader } from '../packaging/cartridge/a-cartridge';
import { renderPage } from './render-page';

const saved: { name: string; blob: Blob }[] = [];

// Two outermost edges: the network, and handing a file to the browser.
beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (blob) => {
    saved.push({ name: '', blob: blob as Blob });
    return 'blob:cartridge';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function click() {
    const last = saved[saved.length - 1];
    if (last) last.name = this.download;
  };
  serve(aCartridgeReader());
});

function serve(readPart: ReturnType<typeof aCartridgeReader> | null) {
  globalThis.fetch = async (input) => {
    const path = String(input).replace('/sub/player/', '');
    const bytes = readPart ? await readPart(path) : new Uint8Array();
    return {
      ok: readPart !== null,
      status: readPart ? 200 : 503,
      arrayBuffer: async () => bytes,
    } as unknown as Response;
  };
}

const assignment = anAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }] });

async function openButton() {
  return renderPage(
    <CartridgeButton assignment={assignment} siteUrl="https://example.org/sub" playerUrl="/sub/player" />,
  );
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
}

test('the cartridge is made by keys alone, is the one that the command makes, and what it could not hold is listed', async () => {
  const { user } = await openButton();
  await user.tab();
  expect(screen.getByLabelText('Address at which students find this site')).toHaveFocus();
  await user.tab();
  expect(screen.getByRole('radio', { name: 'Common Cartridge 1.3' })).toHaveFocus();
  await user.tab();
  await user.tab();
  expect(screen.getByRole('button', { name: 'Make the cartridge' })).toHaveFocus();
  await user.keyboard('{Enter}');

  const list = await screen.findByRole('list', { name: 'Changed or left out of the cartridge' });
  expect(within(list).getAllByRole('listitem')[0]).toHaveTextContent(
    /^Left out: a guess has no key.* 9 questions\..*tw_guess/,
  );
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/\.cc13\.imscc is ready/));
  const made = await makeCartridge(
    assignment,
    { format: 'cc13', site: 'https://example.org/sub', banks: 'all' },
    aCartridgeReader(),
  );
  expect(saved).toHaveLength(1);
  expect(saved[0]?.name).toBe(made.ok && made.name);
  expect(Buffer.from(await bytesOf(saved[0]?.blob as Blob)).equals(Buffer.from(made.ok ? made.zip : []))).toBe(true);
});

test('version, banks and the address of the site are the teacher’s to choose', async () => {
  const { user } = await openButton();
  const address = screen.getByRole('textbox', { name: 'Address at which students find this site' });
  expect(address).toHaveValue('https://example.org/sub');
  await user.clear(address);
  await user.type(address, 'https://lms.example.edu/provinces/');
  await user.click(screen.getByRole('radio', { name: /^Common Cartridge 1\.1/ }));
  await user.click(screen.getByRole('radio', { name: 'Those of the chosen lessons and quizzes' }));
  await user.click(screen.getByRole('button', { name: 'Make the cartridge' }));

  await screen.findByText(/\.cc11\.imscc is ready.* In Moodle, set the points of the ready quizzes first/);
  const files = unzipSync(await bytesOf(saved[0]?.blob as Blob));
  const textOf = (path: string) => new TextDecoder().decode(files[path]);
  expect(textOf('imsmanifest.xml')).toContain('<schemaversion>1.1.0</schemaversion>');
  expect(textOf('links/twinning.xml')).toContain('href="https://lms.example.edu/provinces/assignment/#a1.');
  expect(textOf('banks/all.xml')).not.toContain('ident="cl_');
});

test('an address that is none is marked and told, and nothing is made of it', async () => {
  const { user } = await openButton();
  const address = screen.getByRole('textbox', { name: 'Address at which students find this site' });
  await user.clear(address);
  await user.type(address, 'our site');
  expect(address).toBeInvalid();
  await user.click(screen.getByRole('button', { name: 'Make the cartridge' }));

  expect(await screen.findByText(/^That is not the address of a site:/)).toBeInTheDocument();
  expect(saved).toEqual([]);
});

test('without a network the page says so, and the button can be pressed again', async () => {
  serve(null);
  const { user } = await openButton();
  await user.click(screen.getByRole('button', { name: 'Make the cartridge' }));

  expect(await screen.findByText(/^The cartridge could not be made/)).toBeInTheDocument();
  serve(aCartridgeReader());
  await user.click(screen.getByRole('button', { name: 'Make the cartridge' }));
  expect(await screen.findByText(/\.imscc is ready/)).toBeInTheDocument();
});
