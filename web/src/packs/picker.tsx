import type { PackView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import { PackChoice } from './choice'
import { EVERYTHING, grouped, PACK_GROUPS, type PackFilter } from './model'
import { packWords } from './words'
import './packs.css'

interface PickerProps {
  readonly packs: readonly PackView[]
  readonly chosen: readonly string[]
  readonly toggle: (packId: string) => void
  /** Names the list where nothing above it does. */
  readonly label: string
}

/** Regulations to choose from, under headings, with a search. What is chosen stays chosen. */
export function PackPicker({ packs, chosen, toggle, label }: PickerProps) {
  const t = useWords(packWords)
  const [filter, setFilter] = useState<PackFilter>(EVERYTHING)
  const groups = grouped(packs, filter)
  const offered = PACK_GROUPS.filter((each) => packs.some(({ group }) => group === each))
  return (
    <div className="packs">
      <TextInput
        type="search"
        aria-label={t('packs.search')}
        placeholder={t('packs.search_hint')}
        leftSection={<IconSearch size={16} stroke={1.8} aria-hidden />}
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
      />
      {offered.length > 1 ? (
        <fieldset className="pack-groups">
          <legend className="only-spoken">{t('packs.groups')}</legend>
          {(['all', ...offered] as const).map((group) => (
            <button
              key={group}
              type="button"
              aria-pressed={filter.group === group}
              onClick={() => setFilter({ ...filter, group })}
            >
              {t(`packs.group_${group}`)}
            </button>
          ))}
        </fieldset>
      ) : null}
      <fieldset className="pack-list">
        <legend className="only-spoken">{label}</legend>
        {groups.map(({ group, packs: under }) => (
          <section key={group} aria-label={t(`packs.group_${group}`)}>
            <h2 className="pack-group">
              {t(`packs.group_${group}`)}
              <span>{under.length}</span>
            </h2>
            {under.map((pack) => (
              <PackChoice
                key={pack.id}
                pack={pack}
                chosen={chosen.includes(pack.id)}
                toggle={() => toggle(pack.id)}
              />
            ))}
          </section>
        ))}
      </fieldset>
      {groups.length === 0 ? (
        <p className="packs-none" role="status">
          {t('packs.nothing_found')}
          <Button variant="default" size="xs" onClick={() => setFilter(EVERYTHING)}>
            {t('packs.show_all')}
          </Button>
        </p>
      ) : null}
    </div>
  )
}
