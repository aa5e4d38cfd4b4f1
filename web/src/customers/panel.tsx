import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface PanelProps {
  readonly title: string
  /** Said where there is nothing yet. */
  readonly none: string
  readonly isEmpty: boolean
  readonly addLabel?: string | undefined
  readonly add?: (() => void) | undefined
  readonly children: ReactNode
}

/** One part of a customer’s page: what there is, or that there is nothing, and how to add to it. */
export function Panel({ title, none, isEmpty, addLabel, add, children }: PanelProps) {
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{title}</h2>
        {add ? (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={add}
          >
            {addLabel}
          </Button>
        ) : null}
      </header>
      {isEmpty ? <p className="panel-body section-empty">{none}</p> : children}
    </section>
  )
}
