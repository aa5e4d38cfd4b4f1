import { durationWords } from '@bylaw/calendar'
import { type Words, words } from '@bylaw/kernel'
import type { Sentence } from '@bylaw/rules-kit'
import { CLOCKS, type Policy, type SlaRules } from './rules'
import { CLOCK_WORDS } from './trace'

/** The service levels in words, in the order they are tried. */
export function explainSla(rules: SlaRules): readonly Sentence[] {
  return [
    ...rules.policies.map((policy, index) => ({
      rule: `/policies/${index}`,
      text: policySentence(policy),
    })),
    { rule: '/pauses/waitingCustomer', text: customerSentence(rules) },
    {
      rule: '/pauses/waitingThirdParty',
      text: rules.pauses.waitingThirdParty
        ? words('等待第三方期间暂停计时', 'Clocks stand still while we wait for another party')
        : words('等待第三方期间照常计时', 'Clocks go on while we wait for another party'),
    },
    { rule: '/pauses/stops', text: stopsSentence(rules) },
    { rule: '/warnings/leadMinutes', text: warningSentence(rules) },
  ]
}

function policySentence(policy: Policy): Words {
  const who = whoOf(policy.when)
  const targets = CLOCKS.flatMap((name) => {
    const minutes = policy[`${name}Minutes`]
    if (minutes === null) return []
    const length = durationWords(minutes * 60)
    return [
      words(
        `${CLOCK_WORDS[name].zh} ${length.zh}`,
        `${CLOCK_WORDS[name].en.toLowerCase()} ${length.en}`,
      ),
    ]
  })
  // That a text names no due time is not a decision to have none.
  if (targets.length === 0) return words(`${who.zh}：未定时限`, `${who.en}: no targets set`)
  const zh = targets.map((target) => target.zh).join('，')
  const en = targets.map((target) => target.en).join(', ')
  return policy.clock === 'business'
    ? words(`${who.zh}：${zh}（按营业时间）`, `${who.en}: ${en} (open hours)`)
    : words(`${who.zh}：${zh}（全天 24 小时）`, `${who.en}: ${en} (day and night)`)
}

function whoOf({ priority, customerLevel, channel }: Policy['when']): Words {
  const parts = [
    ...(priority === null ? [] : [PRIORITY_WORDS[priority]]),
    ...(customerLevel === null
      ? []
      : [words(`客户等级“${customerLevel}”`, `customers of level “${customerLevel}”`)]),
    ...(channel === null ? [] : [words(`来自“${channel}”`, `through “${channel}”`)]),
  ]
  if (parts.length === 0) return words('其他所有工单', 'All other tickets')
  return words(parts.map(({ zh }) => zh).join('、'), parts.map(({ en }) => en).join(', '))
}

function customerSentence({ pauses }: SlaRules): Words {
  if (pauses.waitingCustomer === null)
    return words(
      '等待客户补充资料期间是否暂停：尚未决定',
      'Whether clocks stand still while we wait for the customer is not decided yet',
    )
  return pauses.waitingCustomer
    ? words('等待客户补充资料期间暂停计时', 'Clocks stand still while we wait for the customer')
    : words('等待客户补充资料期间照常计时', 'Clocks go on while we wait for the customer')
}

function stopsSentence({ pauses }: SlaRules): Words {
  if (pauses.stops.length === 0) return words('暂停不影响任何时限', 'A pause stops no clock')
  return words(
    `暂停只影响：${pauses.stops.map((name) => CLOCK_WORDS[name].zh).join('、')}`,
    `A pause stops: ${pauses.stops.map((name) => CLOCK_WORDS[name].en.toLowerCase()).join(', ')}`,
  )
}

function warningSentence({ warnings }: SlaRules): Words {
  if (warnings.leadMinutes.length === 0) return words('到期前不提醒', 'Nobody is warned beforehand')
  const leads = warnings.leadMinutes.map((lead) => durationWords(lead * 60))
  return words(
    `到期前 ${leads.map(({ zh }) => zh).join('、')}提醒负责人；还没有负责人时提醒组长`,
    `The assignee is warned ${leads.map(({ en }) => en).join(' and ')} before the due time, the leader where there is none`,
  )
}

const PRIORITY_WORDS = {
  urgent: words('紧急', 'Urgent'),
  high: words('高优先级', 'High priority'),
  normal: words('中优先级', 'Normal priority'),
  low: words('低优先级', 'Low priority'),
} as const
