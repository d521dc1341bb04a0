import { languageOf } from './title-language';

/** The title of a source, marked with its language where it is not English. */
export function TitleText({ title }: { title: string }) {
  return <cite lang={languageOf(title)}>{title}</cite>;
}
