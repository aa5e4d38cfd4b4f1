import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconSearch, IconSearchOff } from '@tabler/icons-react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { AreaTabs } from '../area/area-tabs'
import { useSearch } from '../area/use-search'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMe } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { kindNamed, kindsFor, searchHref, WHERES, type Where, whereNamed } from './model'
import { type Kind, searchQueries } from './queries'
import { useSettled } from './use-settled'
import { FoundList } from './view'
import { searchWords } from './words'

const TYPING_MS = 200

/** Everything that was ever said or written down, searched while it is typed; the address keeps it. */
export function SearchScreen() {
  const t = useWords(searchWords)
  const router = useRouter()
  const kinds = kindsFor(useMe().permissions)
  const kind = kindNamed(useSearch('kind'), kinds)
  const asked = useSearch('q') ?? ''
  const where = whereNamed(useSearch('where'))
  const [typed, type] = useState(asked)
  const q = useSettled(typed, TYPING_MS).trim()
  useEffect(() => {
    if (q !== asked) router.history.replace(searchHref(q, kind, where))
  }, [q, asked, kind, where, router])
  return (
    <>
      <ScreenHead title={t('search.title')} tab={q === '' ? t('search.title') : q} />
      <AreaTabs
        label={t('search.kinds')}
        here={searchHref(q, kind, where)}
        tabs={kinds.map((each) => ({
          href: searchHref(q, each, where),
          label: t(`search.${each}`),
        }))}
      />
      <div className="area-body">
        <TextInput
          className="search-box"
          type="search"
          size="md"
          autoFocus
          maxLength={200}
          aria-label={t(`search.box_${kind}`)}
          placeholder={t(`search.hint_${kind}`)}
          leftSection={<IconSearch size={17} aria-hidden />}
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
        {kind === 'ticket' ? (
          <SegmentedControl
            className="search-where"
            aria-label={t('search.where')}
            data={WHERES.map((each) => ({ value: each, label: t(`search.where_${each}`) }))}
            value={where}
            onChange={(next) => router.history.replace(searchHref(q, kind, whereNamed(next)))}
          />
        ) : null}
        {q === '' ? (
          <State
            icon={IconSearch}
            title={t(`search.start_${kind}_title`)}
            text={t(`search.start_${kind}_text`)}
          />
        ) : (
          <Found q={q} kind={kind} where={where} />
        )}
      </div>
    </>
  )
}

function Found({ q, kind, where }: { q: string; kind: Kind; where: Where }) {
  const t = useWords(searchWords)
  const read = useInfiniteQuery({
    ...searchQueries.hits(kind, q, where),
    // While the next is read, what was found before stays: nothing flickers.
    placeholderData: keepPreviousData,
  })
  const hits = read.data?.pages.flatMap(({ items }) => items)
  if (read.error) return <Failed error={read.error} retry={() => void read.refetch()} />
  if (!hits) return <Waiting />
  if (hits.length === 0)
    return (
      <State
        icon={IconSearchOff}
        title={t('search.none_title', { q })}
        text={t(where === 'all' ? 'search.none_text' : `search.none_${where}`)}
      />
    )
  return (
    <>
      <FoundList hits={hits} />
      {read.hasNextPage ? (
        <Button
          variant="default"
          loading={read.isFetchingNextPage}
          onClick={() => void read.fetchNextPage()}
        >
          {t('search.more')}
        </Button>
      ) : null}
    </>
  )
}
