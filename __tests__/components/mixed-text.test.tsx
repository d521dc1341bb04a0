import { render } from '@testing-library/react';
import { MixedText } from '../../components/reference/MixedText';

const parts = (text: string) => {
  const { container } = render(<MixedText text={text} />);
  return [...container.querySelectorAll('[lang]')].map((one) => [one.getAttribute('lang'), one.textContent]);
};

test('Chinese characters and pinyin within English are each in their language', () => {
  expect(parts('The names differ by a tone: Shānxī and Shǎnxī (陕西).')).toEqual([
    ['zh-Latn-pinyin', 'Shānxī'],
    ['zh-Latn-pinyin', 'Shǎnxī'],
    ['zh-Hans', '陕西'],
  ]);
});

test('accents of other languages are left alone', () => {
  expect(parts('São Tomé and Príncipe, Côte d’Ivoire, à la carte, naïve')).toEqual([]);
});
