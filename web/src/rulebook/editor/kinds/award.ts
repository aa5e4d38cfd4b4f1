import type { Sheet } from '../sheet'
import { DUE_DAYS } from './choices'
import { named } from './named'
import { fen, fields, oneOf, say, whole, yesNo } from './short'

/** Awards: seats and prize, votes, and who may veto on which grounds. */
export const awardSheet: Sheet = {
  covers: ['/votes'],
  sections: [
    fields(
      say('名额与奖金', 'Seats and prize'),
      whole('/seats', say('每月名额（人）', 'Seats a month')),
      fen('/prize/fen', say('奖金（元）', 'Prize (yuan)')),
    ),
    fields(
      say('投票', 'Votes'),
      whole('/votes/perPerson', say('每人几票（票）', 'Votes for each person')),
      whole('/votes/leastVoters', say('至少几人投票（人）', 'Fewest voters')),
      yesNo('/votes/forOneself', say('可以投自己', 'May vote for oneself')),
      oneOf('/votes/dueDay', say('提名截止日', 'Nominated until'), DUE_DAYS),
    ),
    named(say('谁可以否决', 'Who may veto'), '/veto/holders'),
    named(say('否决的理由', 'Grounds for a veto'), '/veto/grounds'),
  ],
}
