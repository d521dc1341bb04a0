/** Chinese characters with pinyin, each in its language. */
export function ZhText({ zh }: { zh: { text: string; pinyin: string; gloss: string } }) {
  return (
    <span className="zh">
      <span lang="zh-Hans">{zh.text}</span> <i lang="zh-Latn-pinyin">{zh.pinyin}</i>
    </span>
  );
}
