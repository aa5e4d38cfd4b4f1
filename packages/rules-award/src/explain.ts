import { words, yuanFromFen } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { prizePer, tie, vetoedSeat, vetoGround, voteRules } from './questions'
import type { AwardRules } from './rules'

/** The award in words, from the votes to an empty seat. */
export function explain({ seats, prize, votes, veto, ...rules }: AwardRules): readonly Sentence[] {
  const names = veto.holders.map(({ name }) => name)
  const oneself = votes.forOneself ? words('可以', 'may') : words('不能', 'may not')
  const until =
    votes.dueDay === 'last'
      ? words('月底', 'the month ends')
      : words(`每月 ${votes.dueDay} 日`, `day ${votes.dueDay} of the month`)
  return [
    {
      rule: '/seats',
      text: words(
        `每月评选优秀员工 ${seats} 名，不记名提名，票多者当选；经理、副总经理审核，总经理批准。`,
        `${seats} outstanding employees a month, nominated anonymously, most votes; reviewed by manager and deputy, approved by the general manager.`,
      ),
    },
    {
      rule: voteRules.at,
      text: words(
        `每人 ${votes.perPerson} 票，${oneself.zh}提名自己，至少 ${votes.leastVoters} 人投票，${until.zh}截止。`,
        `Votes each: ${votes.perPerson}; one ${oneself.en} nominate oneself; voters needed: ${votes.leastVoters}; until ${until.en}.`,
      ),
    },
    {
      rule: '/prize/fen',
      text: words(
        `奖金 ${yuanFromFen(prize.fen)} 元。`,
        `The prize is ${yuanFromFen(prize.fen)} in cash.`,
      ),
    },
    answered(prizePer, prize.per, words('奖金是', 'It is')),
    {
      rule: '/veto/holders',
      text: words(
        `${names.map(({ zh }) => zh).join('、')}各有一票否决权。`,
        `Each of these may veto: ${names.map(({ en }) => en).join(', ')}.`,
      ),
    },
    answered(vetoGround, veto.needs, words('否决的理由', 'A ground for a veto')),
    answered(tie, rules.tie, words('最后一个名额票数相同', 'A tie for the last seat')),
    answered(vetoedSeat, rules.vetoedSeat, words('被否决的名额', 'A vetoed seat')),
  ]
}
