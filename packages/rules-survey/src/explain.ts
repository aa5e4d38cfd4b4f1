import { spanWords } from '@bylaw/calendar'
import { words } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { CHANNEL, TOLD } from './names'
import { after, leastAnswers, scale } from './questions'
import type { SurveyRules } from './rules'

/** The survey in words, from closing to the rate. */
export function explain(rules: SurveyRules): readonly Sentence[] {
  const { channels, expires, quietDays, reminders } = rules
  const length = rules.after && spanWords(rules.after)
  const link = spanWords(expires)
  const wait = spanWords(reminders.after)
  const names = channels.map((channel) => CHANNEL[channel])
  return [
    length === null
      ? answered(after, null, words('关闭后多久回访', 'After closing the customer is asked'))
      : {
          rule: after.at,
          text: words(
            `每次关闭后 ${length.zh}回访客户一次。`,
            `The customer is asked once, ${length.en} after each closing.`,
          ),
        },
    {
      rule: '/onlyWhenOpen',
      text: rules.onlyWhenOpen
        ? words('只在工作时间发出。', 'It goes out in working time only.')
        : words('任何时间都可发出。', 'It goes out at any time.'),
    },
    {
      rule: '/channels',
      text: words(
        `渠道依次为${names.map(({ zh }) => zh).join('、')}。`,
        `By ${names.map(({ en }) => en).join(', else ')}.`,
      ),
    },
    {
      rule: '/reminders',
      text:
        reminders.most === 0
          ? words('不提醒。', 'Nobody is reminded.')
          : words(
              `没有评分的，每隔 ${wait.zh}提醒一次，最多 ${reminders.most} 次。`,
              `Who has not answered is reminded every ${wait.en}, ${reminders.most === 1 ? 'once' : `${reminders.most} times`} at most.`,
            ),
    },
    {
      rule: '/expires',
      text: words(`链接 ${link.zh}内有效。`, `The link can be used for ${link.en}.`),
    },
    {
      rule: '/quietDays',
      text:
        quietDays === 0
          ? words('同一客户每次关闭都回访。', 'A customer is asked at every closing.')
          : words(
              `同一客户 ${quietDays} 天内不重复回访。`,
              `A customer is not asked again within ${quietDays} days.`,
            ),
    },
    excluded(rules),
    scaleSentence(rules),
    ...furtherSentences(rules),
    answered(
      leastAnswers,
      rules.leastAnswers,
      words('显示满意度至少要有', 'A rate is shown from'),
      words(`${rules.leastAnswers} 份`, `${rules.leastAnswers} answers`),
    ),
    lowSentence(rules),
  ]
}

function excluded({ exclude }: SurveyRules): Sentence {
  const parts = [
    ...(exclude.merged ? [words('并入其他工单的', 'merged tickets')] : []),
    ...(exclude.unsolved ? [words('没有解决的', 'tickets without a solution')] : []),
    ...exclude.types.map((type) => words(`类型为“${type}”的`, `tickets of type “${type}”`)),
  ]
  return {
    rule: '/exclude',
    text:
      parts.length === 0
        ? words('所有工单都回访。', 'Every ticket is asked about.')
        : words(
            `不回访：${parts.map(({ zh }) => zh).join('、')}。`,
            `Not asked about: ${parts.map(({ en }) => en).join(', ')}.`,
          ),
  }
}

function scaleSentence({ scale: chosen }: SurveyRules): Sentence {
  if (chosen === null) return answered(scale, null, words('满意度分制', 'The scale'))
  const { lowest, highest, satisfiedFrom } = chosen
  return {
    rule: scale.at,
    text: words(
      `按 ${lowest} 至 ${highest} 分评分，${satisfiedFrom} 分及以上为满意。`,
      `Marks run from ${lowest} to ${highest}; ${satisfiedFrom} and above is satisfied.`,
    ),
  }
}

const furtherSentences = ({ further }: SurveyRules): readonly Sentence[] =>
  further.length === 0
    ? []
    : [
        {
          rule: '/further',
          text: words(
            `另问：${further.map(({ ask }) => ask.zh).join('；')}。`,
            `Asked as well: ${further.map(({ ask }) => ask.en).join('; ')}.`,
          ),
        },
      ]

function lowSentence({ low }: SurveyRules): Sentence {
  if (low === null)
    return {
      rule: '/low',
      text: words('低分不另行通知。', 'Nobody is told of a low mark.'),
    }
  const names = low.tell.map((each) => TOLD[each])
  return {
    rule: '/low',
    text: words(
      `${low.upTo} 分及以下立即通知${names.map(({ zh }) => zh).join('、')}。`,
      `Marks of ${low.upTo} and below are told at once to ${names.map(({ en }) => en).join(', ')}.`,
    ),
  }
}
