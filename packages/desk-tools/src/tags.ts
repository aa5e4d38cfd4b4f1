import { isSameTag } from './conditions'

/** The tags with one more; as they were where it is there already, in whatever case. */
export const withTag = (tags: readonly string[], tag: string): readonly string[] =>
  tags.some((each) => isSameTag(each, tag)) ? tags : [...tags, tag]

export const withoutTag = (tags: readonly string[], tag: string): readonly string[] =>
  tags.filter((each) => !isSameTag(each, tag))

/** The tags without those that say the same as one before them. */
export const oneOfEach = (tags: readonly string[]): readonly string[] =>
  tags.reduce<readonly string[]>(withTag, [])
