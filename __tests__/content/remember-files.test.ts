import { rememberFiles } from '../../content/remember-files';

test('a file is read anew when its text changed, and no other with it', () => {
  const asked: string[] = [];
  const read = rememberFiles((file, source) => {
    asked.push(`${file} ${source}`);
    return { source };
  });
  read('a', '1');
  read('b', '1');

  expect(read('a', '2')).toEqual({ source: '2' });
  expect(read('b', '1')).toEqual({ source: '1' });
  expect(asked).toEqual(['a 1', 'b 1', 'a 2']);
});
