import type { Sheet } from '../sheet'
import { named } from './named'
import { say, whole } from './short'

/** Teams: how many people hold each post. */
export const teamSheet: Sheet = {
  sections: [
    named(say('岗位', 'Posts'), '/posts', {
      more: [
        whole('/least', say('至少几人（人）', 'At least (people)')),
        whole('/most', say('至多几人（人）', 'At most (people)'), 'any'),
      ],
      blank: { least: 0, most: null },
    }),
  ],
}
