import type { LetterView } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { IconFilterOff, IconMail } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { ScreenHead } from '../shell/screen'
import { AcceptDialog } from './accept-dialog'
import { AddDialog } from './add-dialog'
import { AlreadyOn, type Met } from './already-on'
import { DismissDialog } from './dismiss-dialog'
import { LetterList } from './letter-list'
import { LetterPanel } from './letter-panel'
import { mailQueries } from './queries'
import { MailTabs } from './tabs'
import { mailWords } from './words'

const STATES: readonly LetterView['state'][] = ['held', 'taken', 'set_aside', 'dismissed']

/** Mail that came in, latest first; what is held is sorted here. */
export function Letters() {
  const t = useWords(mailWords)
  const router = useRouter()
  const asked = useSearch('state')
  const state = STATES.find((each) => each === asked)
  const read = useInfiniteQuery(mailQueries.letters(state))
  const [accepting, accept] = useState<LetterView>()
  const [adding, add] = useState<LetterView>()
  const [dismissing, dismiss] = useState<LetterView>()
  const [met, meet] = useState<Met>()
  const shown = useSearch('letter')
  const letters = read.data?.pages.flatMap(({ items }) => items)
  return (
    <>
      <ScreenHead title={t('mail.title')} tab={t('mail.letters')} />
      <MailTabs here="letters" />
      <div className="area-body">
        <div className="filters">
          <Select
            aria-label={t('mail.filter')}
            placeholder={t('mail.any')}
            clearable
            data={STATES.map((value) => ({ value, label: t(`mail.state_${value}`) }))}
            value={state ?? null}
            onChange={(next) => router.history.push(lettersHref(next ?? undefined))}
          />
        </div>
        {read.error && !letters ? (
          <Failed error={read.error} retry={() => void read.refetch()} />
        ) : !letters ? (
          <Waiting />
        ) : letters.length > 0 ? (
          <LetterList
            letters={letters}
            hrefOf={(id) => lettersHref(state, id)}
            accept={accept}
            add={add}
            dismiss={dismiss}
          />
        ) : state ? (
          <State
            icon={IconFilterOff}
            title={t('mail.none_match_title')}
            text={t('mail.none_match_text')}
          />
        ) : (
          <State icon={IconMail} title={t('mail.none_title')} text={t('mail.none_text')} />
        )}
        {read.hasNextPage ? (
          <Button
            variant="default"
            loading={read.isFetchingNextPage}
            onClick={() => void read.fetchNextPage()}
          >
            {t('mail.more')}
          </Button>
        ) : null}
      </div>
      {shown ? (
        <LetterPanel
          key={shown}
          id={shown}
          accept={accept}
          add={add}
          dismiss={dismiss}
          close={() => router.history.push(lettersHref(state))}
        />
      ) : null}
      {accepting ? (
        <AcceptDialog letter={accepting} meet={meet} close={() => accept(undefined)} />
      ) : null}
      {adding ? <AddDialog letter={adding} meet={meet} close={() => add(undefined)} /> : null}
      {dismissing ? (
        <DismissDialog letter={dismissing} meet={meet} close={() => dismiss(undefined)} />
      ) : null}
      {met ? <AlreadyOn met={met} close={() => meet(undefined)} /> : null}
    </>
  )
}

/** The address of the letters in a state, with one of them open beside. */
function lettersHref(state: string | undefined, letter?: string): string {
  const query = new URLSearchParams({
    ...(state === undefined ? {} : { state }),
    ...(letter === undefined ? {} : { letter }),
  })
  return query.size === 0 ? '/mail' : `/mail?${query}`
}
