import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { coveredBy, decisionsBeside } from './coverage'
import { Choices, Decisions } from './decisions'
import { type Editing, EditingContext } from './editing'
import { Generic } from './generic/generic'
import { JsonTab } from './json-tab'
import { sheetOf } from './kinds/sheet-of'
import { OpenPlaces } from './open-places'
import { SectionView } from './section-view'
import type { Section } from './sheet'
import { editorWords } from './words'
import { WrongPlaces } from './wrong-places'
import './editor.css'

/** Rules of any kind: in tables and fields, or, for those who prefer it, as JSON. */
export function RulesEditor({ kind, editing }: { kind: string; editing: Editing }) {
  const t = useWords(editorWords)
  const [tab, setTab] = useState<'sheet' | 'json'>('sheet')
  const [readable, setReadable] = useState(true)
  const tell = (now: boolean) => {
    setReadable(now)
    editing.hold(!now)
  }
  return (
    <EditingContext value={editing}>
      <div className="rules-editor">
        <SegmentedControl
          className="editor-tabs"
          size="sm"
          aria-label={t('edit.tabs')}
          value={tab}
          // The tables would show what was there before, and what is being typed would be lost.
          disabled={!readable}
          onChange={(next) => setTab(next === 'json' ? 'json' : 'sheet')}
          data={[
            { value: 'sheet', label: t('edit.tab_sheet') },
            { value: 'json', label: t('edit.tab_json') },
          ]}
        />
        <WrongPlaces kind={kind} rules={editing.rules} wrong={editing.wrong} />
        {tab === 'sheet' ? <OpenPlaces editing={editing} /> : null}
        {tab === 'sheet' ? <SheetTab kind={kind} editing={editing} /> : <JsonTab tell={tell} />}
      </div>
    </EditingContext>
  )
}

function SheetTab({ kind, editing }: { kind: string; editing: Editing }) {
  const sheet = sheetOf(kind, editing.rules)
  const covered = coveredBy(sheet)
  const decisions = decisionsBeside(editing.questions, covered)
  const choices = decisionsBeside(editing.choices, [...covered, ...decisions.map(({ at }) => at)])
  return (
    <>
      {sheet.sections.map((section) => (
        <SectionView key={keyOf(section)} section={section} />
      ))}
      <Decisions questions={decisions} />
      <Choices choices={choices} />
      <Generic covered={[...covered, ...[...decisions, ...choices].map(({ at }) => at)]} />
    </>
  )
}

const keyOf = (section: Section): string =>
  section.section === 'fields' ? (section.fields[0]?.at ?? '') : `${section.section} ${section.at}`
