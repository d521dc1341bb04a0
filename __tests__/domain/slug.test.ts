import { slugOf } from '../../domain/slug';

test.each([
  ['José Pérez Núñez', 'jose-perez-nunez'],
  ['Jose\u0301 Pe\u0301rez', 'jose-perez'],
  ['Łukasz Ørsted Straße', 'lukasz-orsted-strasse'],
  ['O’Brien', 'obrien'],
  ['李伟', 'spare'],
  ['--..--', 'spare'],
  ['CON', 'con-spare'],
  ['Aux.', 'aux-spare'],
  ['COM¹', 'com1-spare'],
  ['lpt9', 'lpt9-spare'],
  ['console', 'console'],
  ['../../etc/passwd', 'etc-passwd'],
  ['A\u202eB\u200bC', 'abc'],
])('the slug of %j is %s', (text, slug) => {
  expect(slugOf(text, { maxChars: 40, spare: 'spare' })).toBe(slug);
});

test('a slug is cut without a dash at its end', () => {
  expect(slugOf('one two three', { maxChars: 8, spare: '' })).toBe('one-two');
});
