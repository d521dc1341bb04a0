import { Fragment } from 'react';

/**
 * Runs of Chinese characters, and words with a tone mark that no European language of these texts writes (ā, ǎ …; á and à
 * could be French or Portuguese).
 */
const CHINESE = /(\p{Script=Han}[\p{Script=Han}，。、“”]*|\p{L}*[āēīōūǎěǐǒǔǖǘǚǜ]\p{L}*)/u;

/** Running English with Chinese in it: each stretch in its language, so that it is read as such. */
export function MixedText({ text }: { text: string }) {
  return text.split(CHINESE).map((part, i) => {
    const key = `${i}${part}`;
    if (i % 2 === 0) return <Fragment key={key}>{part}</Fragment>;
    return (
      <span key={key} lang={/\p{Script=Han}/u.test(part) ? 'zh-Hans' : 'zh-Latn-pinyin'}>
        {part}
      </span>
    );
  });
}
