import type { DeedView, RewardPost, RewardRefusal, RewardView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { listMark } from '../format/list'
import { formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { Trace } from '../trace/view'
import { namesIn } from './model'
import { approveReward, turnDownReward } from './queries'
import { rewardWords } from './words'

interface RewardPanelProps {
  readonly of: DeedView
  readonly reward: RewardView
}

/** What is proposed or given: who gets what by the rules, and who approves it. */
export function RewardPanel({ of, reward }: RewardPanelProps) {
  const t = useWords(rewardWords)
  const language = useLanguage()
  const [turningDown, turnDown] = useState<RewardPost>()
  return (
    <section className="panel" aria-labelledby="deed-reward">
      <header className="panel-head">
        <h2 id="deed-reward">{t('reward.reward')}</h2>
        {reward.shares.length > 0 ? (
          <span className="under">
            {t('reward.paid_with', { month: formatMonth(reward.payMonth, language) })}
          </span>
        ) : null}
      </header>
      <div className="panel-body form">
        <p className="deed-total">
          <strong>
            {reward.shares.length === 0
              ? t('reward.praise')
              : formatMoney(reward.total.amount, reward.total.currency)}
          </strong>
          <span>
            {reward.names.map((name) => inLanguage(name, language)).join(listMark(language))}
          </span>
        </p>
        {reward.shares.length > 1 ? (
          <ul className="deed-shares">
            {reward.shares.map(({ id, name, amount }) => (
              <li key={id}>
                {name} <span>{formatMoney(amount.amount, amount.currency)}</span>
              </li>
            ))}
          </ul>
        ) : null}
        <Trace explanation={reward.explanation} />
        <h3 className="deed-sub">{t('reward.posts')}</h3>
        <ul className="deed-posts">
          {reward.posts.map((post) => (
            <PostLine key={post.key} of={of} post={post} turnDown={() => turnDown(post)} />
          ))}
        </ul>
      </div>
      {turningDown ? (
        <TurnDownDialog of={of} post={turningDown} close={() => turnDown(undefined)} />
      ) : null}
    </section>
  )
}

interface PostLineProps {
  readonly of: DeedView
  readonly post: RewardPost
  readonly turnDown: () => void
}

function PostLine({ of, post, turnDown }: PostLineProps) {
  const t = useWords(rewardWords)
  const language = useLanguage()
  const may = useMay()
  const approve = useChange({
    change: (_: undefined, command) => approveReward(of, { post: post.key }, command),
    refresh: [['rewards'], ['pay', 'lines']],
  })
  const isEmpty = post.holders.length === 0
  return (
    <li>
      <span className="deed-marks">
        <strong>{inLanguage(post.name, language)}</strong>
        <span className="under">
          {isEmpty ? t('reward.post_empty') : namesIn(post.holders, language)}
        </span>
        {isEmpty && may('post.change') ? (
          <Go href="/procedures?show=rounds">{t('reward.fill_post')}</Go>
        ) : null}
      </span>
      <span className={post.standing === 'approved' ? 'badge badge-good' : 'badge'}>
        {t(`reward.post_${post.standing}`)}
      </span>
      {post.isReaders ? (
        <span className="deed-acts">
          <Button variant="default" size="xs" onClick={turnDown}>
            {t('reward.turn_down')}
          </Button>
          <Button size="xs" loading={approve.isPending} onClick={() => approve.mutate()}>
            {t('reward.approve')}
          </Button>
        </span>
      ) : null}
      <ProblemNote error={approve.error} />
    </li>
  )
}

interface TurnDownDialogProps {
  readonly of: DeedView
  readonly post: RewardPost
  readonly close: () => void
}

function TurnDownDialog({ of, post, close }: TurnDownDialogProps) {
  const t = useWords(rewardWords)
  const [text, setText] = useState('')
  const turnDown = useChange({
    change: (wish: RewardRefusal, command) => turnDownReward(of, wish, command),
    refresh: [['rewards']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') turnDown.mutate({ post: post.key, text: text.trim() })
  }
  return (
    <Dialog close={close} title={t('reward.turn_down_title')}>
      <form className="form" onSubmit={submit}>
        <Textarea
          label={t('reward.reason')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={turnDown.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={text.trim() === ''} loading={turnDown.isPending}>
            {t('reward.turn_down')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}
