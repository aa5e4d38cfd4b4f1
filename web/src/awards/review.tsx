import type { AwardView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { RefusalNote } from '../area/refusal-note'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { listMark } from '../format/list'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { ApproveDialog, ToNobodyDialog } from './approve-dialog'
import { ChooseDialog } from './choose-dialog'
import { isReadyToApprove, nomineeStanding } from './model'
import { Winners } from './month'
import { passAward } from './queries'
import { AwardWords } from './said'
import { VetoDialog } from './veto-dialog'
import { awardWords } from './words'

interface ReviewProps {
  readonly award: AwardView
}
type Post = AwardView['posts'][number]

/** The votes, who wins by the rules, and what those say whom the rules name. */
export function Review({ award }: ReviewProps) {
  const isOver = award.state !== 'reviewing'
  return (
    <>
      <Tally award={award} />
      {award.refusal ? <RefusalNote refusal={award.refusal} /> : null}
      {isOver || !award.winners ? null : <Winners award={award} />}
      <Posts award={award} />
      <AwardWords award={award} />
    </>
  )
}

function Tally({ award }: ReviewProps) {
  const t = useWords(awardWords)
  return (
    <section className="panel" aria-labelledby="award-tally">
      <header className="panel-head">
        <h2 id="award-tally">{t('award.tally')}</h2>
      </header>
      <table className="listing">
        <caption className="only-spoken">{t('award.tally')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('award.col_person')}</th>
            <th scope="col" className="num">
              {t('award.col_votes')}
            </th>
            <th scope="col">{t('award.col_standing')}</th>
          </tr>
        </thead>
        <tbody>
          {(award.tally ?? []).map(({ id, name, votes }) => {
            const standing = nomineeStanding(award, id)
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="num">{votes}</td>
                <td>
                  {standing ? (
                    <span
                      className={standing === 'is_winner' ? 'badge badge-good' : 'badge badge-warn'}
                    >
                      {t(`award.${standing}`)}
                    </span>
                  ) : (
                    '—'
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Who reviews, how each stands with it, and what the reader may say for the posts that they hold. */
function Posts({ award }: ReviewProps) {
  const t = useWords(awardWords)
  const [open, setOpen] = useState<'choice' | 'approval' | 'nobody' | Post>()
  const close = () => setOpen(undefined)
  const isOpen = award.state === 'reviewing'
  return (
    <section className="panel" aria-labelledby="award-review">
      <header className="panel-head">
        <h2 id="award-review">{t('award.review')}</h2>
      </header>
      <div className="panel-body form">
        <ul className="award-posts">
          {award.posts.map((post) => (
            <PostLine key={post.key} award={award} post={post} veto={() => setOpen(post)} />
          ))}
        </ul>
        {isOpen ? (
          <div className="form-buttons">
            {award.tied ? (
              <Button onClick={() => setOpen('choice')}>{t('award.choose')}</Button>
            ) : null}
            {award.mayApprove && (award.winners ?? []).length === 0 ? (
              <Button variant="default" onClick={() => setOpen('nobody')}>
                {t('award.to_nobody')}
              </Button>
            ) : null}
            {award.mayApprove ? (
              <Button disabled={!isReadyToApprove(award)} onClick={() => setOpen('approval')}>
                {t('award.approve')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </div>
      {open === 'choice' ? <ChooseDialog award={award} close={close} /> : null}
      {open === 'approval' ? <ApproveDialog award={award} close={close} /> : null}
      {open === 'nobody' ? <ToNobodyDialog award={award} close={close} /> : null}
      {typeof open === 'object' ? <VetoDialog award={award} post={open} close={close} /> : null}
    </section>
  )
}

interface PostProps extends ReviewProps {
  readonly post: Post
  readonly veto: () => void
}

function PostLine({ award, post, veto }: PostProps) {
  const t = useWords(awardWords)
  const language = useLanguage()
  const may = useMay()
  const pass = useChange({
    change: (_: undefined, command) => passAward(award, { post: post.key }, command),
    refresh: [['awards']],
  })
  const isOpen = award.state === 'reviewing'
  const names = post.holders.map(({ name }) => name).join(listMark(language))
  const isEmpty = post.holders.length === 0
  return (
    <li>
      <span className="award-post">
        <strong>{inLanguage(post.name, language)}</strong>
        <span className="under">{isEmpty ? t('award.post_empty') : names}</span>
        {isEmpty && may('post.change') ? (
          <Go href="/procedures?show=rounds">{t('award.fill_post')}</Go>
        ) : null}
      </span>
      <span className={post.standing === 'passed' ? 'badge badge-good' : 'badge'}>
        {t(`award.post_${post.standing}`)}
      </span>
      {post.isReaders && isOpen ? (
        <span className="award-post-buttons">
          <Button variant="default" size="xs" onClick={veto}>
            {t('award.veto')}
          </Button>
          {post.standing === 'waiting' ? (
            <Button
              size="xs"
              disabled={award.refusal !== null}
              loading={pass.isPending}
              onClick={() => pass.mutate()}
            >
              {t('award.pass')}
            </Button>
          ) : null}
        </span>
      ) : null}
      <ProblemNote error={pass.error} />
    </li>
  )
}
