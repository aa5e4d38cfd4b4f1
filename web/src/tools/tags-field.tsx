import { LONGEST_TAG } from '@bylaw/contract'
import { TagsInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMay } from '../shell/company'
import { toolQueries } from './queries'

interface TagsFieldProps {
  readonly label: string
  /** Whether the label is for who has the page read out alone. */
  readonly spoken?: boolean
  readonly description?: string
  readonly placeholder?: string
  readonly most: number
  readonly tags: readonly string[]
  readonly change: (tags: readonly string[]) => void
}

/** Tags, typed or taken from those that colleagues used; upper and lower case are one. */
export function TagsField(props: TagsFieldProps) {
  const { label, spoken = false, description, placeholder, most, tags, change } = props
  const [typed, setTyped] = useState('')
  const enabled = useMay()('tool.use')
  const { data: known = [] } = useQuery({ ...toolQueries.tags(typed.trim()), enabled })
  return (
    <TagsInput
      {...(spoken ? { 'aria-label': label, className: 'tool-values' } : { label })}
      description={description}
      placeholder={tags.length === 0 ? placeholder : ''}
      maxTags={most}
      // Nothing more is offered where nothing more fits.
      {...(tags.length < most ? {} : { dropdownOpened: false })}
      maxLength={LONGEST_TAG}
      splitChars={[',', '，']}
      acceptValueOnBlur
      data={[...known]}
      value={[...tags]}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(next) => change(next.map((tag) => tag.trim()).filter((tag) => tag !== ''))}
    />
  )
}
