const HAN = /\p{Script=Han}/u;

/** The title of a source, marked as Chinese where it is. */
export function TitleText({ title }: { title: string }) {
  return <cite lang={HAN.test(title) ? 'zh-Hans' : undefined}>{title}</cite>;
}
