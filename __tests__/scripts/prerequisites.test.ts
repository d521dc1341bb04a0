import { createServer } from 'node:net';
import { findDiskFault, findNodeFault, findPortInUseFault, findPortNumberFault } from '../../scripts/prerequisites.mjs';

test.each(['20.9.0', '20.20.2', '22.1.0', '100.0.0'])('Node %s will do for >=20.9', (version) => {
  expect(findNodeFault(version, '>=20.9')).toBeNull();
});

test.each(['20.8.1', '18.20.4', '9.11.0'])('Node %s is refused with what to install', (version) => {
  expect(findNodeFault(version, '>=20.9')).toBe(
    `Node ${version} is too old: expected >=20.9. Mend: install Node 20 or later.`,
  );
});

test('a disk without room for the install is refused before the install', () => {
  expect(findDiskFault('/project', 1.5e9)).toBeNull();
  expect(findDiskFault('/project', 0.94e9)).toBe(
    '/project: 0.9 GB free, expected 1.5 GB to install and build. Mend: free some space on this disk.',
  );
});

test.each(['0', '65536', '-1', '3e3', 'http', ''])('port "%s" is refused before anyone listens', (port) => {
  expect(findPortNumberFault(port)).toContain(`port "${port}": expected a number from 1 to 65535.`);
});

test('a port in use is refused with the way to take another', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const fault = await findPortInUseFault(port);
  await new Promise((resolve) => other.close(resolve));

  expect(fault).toBe(
    `port ${port}: another program is using it. Mend: stop that program, or take another port: npm start -- --port ${port + 1}.`,
  );
  expect(await findPortInUseFault(port)).toBeNull();
});

test.each(['127.0.0.1', undefined])('a port in use on %s alone is noticed too', async (host) => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen({ port: 0, host }, resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const fault = await findPortInUseFault(port);
  await new Promise((resolve) => other.close(resolve));

  expect(fault).toContain('another program is using it');
});

test('a host that is none of this machine’s is refused with what to do', async () => {
  const free = createServer();
  await new Promise<void>((resolve) => free.listen(0, resolve));
  const address = free.address();
  await new Promise((resolve) => free.close(resolve));

  expect(await findPortInUseFault(typeof address === 'object' && address ? address.port : 0, '203.0.113.7')).toBe(
    'host 203.0.113.7: not an address of this machine. Mend: leave --host out, or --host 0.0.0.0 for all of its networks.',
  );
});
