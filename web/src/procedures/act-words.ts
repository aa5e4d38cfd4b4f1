import type { ProcedureAct, ProcedureRecordView, RecordedAct } from '@bylaw/contract'
import type { procedureWords } from './words'

type Word<Start extends string> = Extract<
  keyof typeof procedureWords,
  `procedure.${Start}_${string}`
>

/** What the button says that does this. */
export function doWord(act: ProcedureAct): Word<'do'> {
  switch (act.did) {
    case 'checked':
      return act.inOrder ? 'procedure.do_checked_good' : 'procedure.do_checked_bad'
    case 'signed':
      return act.by === 'customer'
        ? 'procedure.do_signed_customer'
        : 'procedure.do_signed_contractor'
    case 'approved':
    case 'declined':
    case 'passed':
    case 'failed':
    case 'attended':
      return `procedure.do_${act.did}`
    default:
      return 'procedure.do_filed'
  }
}

/** What the record says was done. */
export function didWord(act: RecordedAct): Word<'did'> {
  switch (act.did) {
    case 'checked':
      return act.inOrder ? 'procedure.did_checked_good' : 'procedure.did_checked_bad'
    case 'signed':
      return act.by === 'customer'
        ? 'procedure.did_signed_customer'
        : 'procedure.did_signed_contractor'
    case 'settling':
      return `procedure.did_settling_${act.occasion}`
    default:
      return `procedure.did_${act.did}`
  }
}

/** Key of the post, stage, paper or thing that an act names. */
const keyOf = (act: RecordedAct): string | undefined =>
  'post' in act
    ? act.post
    : 'stage' in act
      ? act.stage
      : 'paper' in act
        ? act.paper
        : 'thing' in act
          ? act.thing
          : undefined

/** What that is called by the rule. */
export function subjectOf({ outline }: ProcedureRecordView, act: RecordedAct) {
  const key = keyOf(act)
  const { posts, stages, papers, things } = outline
  return [...posts, ...stages, ...papers, ...things].find((each) => each.key === key)?.name
}
