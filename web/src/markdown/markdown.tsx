import type { Heading, Nodes, Root } from 'mdast'
import { Fragment, type ReactNode, useMemo } from 'react'
import { Go } from '../shell/go'
import { linksOf, parsed } from './parsed'
import { leaves, safeHref } from './safe-href'
import './markdown.css'

/**
 * A text in Markdown. It becomes elements, never HTML: tags in it are shown as they were typed, and
 * links lead nowhere that `safeHref` does not know.
 */
export function Markdown({ text }: { text: string }) {
  const root = useMemo(() => parsed(text), [text])
  return <div className="prose">{childrenOf(root, { top: topOf(root), links: linksOf(root) })}</div>
}

interface Around {
  /** The highest heading of the text, which stands right under the page’s own. */
  readonly top: number
  /** Addresses that are given once, below, and named where they are used. */
  readonly links: ReadonlyMap<string, string>
}

const topOf = (root: Root): number =>
  Math.min(6, ...root.children.flatMap((node) => (node.type === 'heading' ? node.depth : [])))

const childrenOf = (node: Nodes, around: Around): ReactNode =>
  'children' in node
    ? node.children.map((child, index) => (
        // A text is drawn anew as a whole; its parts never change places.
        // biome-ignore lint/suspicious/noArrayIndexKey: there is nothing else to tell them by.
        <Fragment key={index}>{drawn(child, around)}</Fragment>
      ))
    : null

function drawn(node: Nodes, around: Around): ReactNode {
  const inside = () => childrenOf(node, around)
  switch (node.type) {
    case 'heading':
      return <Title depth={node.depth - around.top + 2}>{inside()}</Title>
    case 'paragraph':
      return <p>{inside()}</p>
    case 'blockquote':
      return <blockquote>{inside()}</blockquote>
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside()}</ol> : <ul>{inside()}</ul>
    case 'listItem':
      return <li>{inside()}</li>
    case 'emphasis':
      return <em>{inside()}</em>
    case 'strong':
      return <strong>{inside()}</strong>
    case 'inlineCode':
      return <code>{node.value}</code>
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, with keys as well.
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      )
    case 'break':
      return <br />
    case 'thematicBreak':
      return <hr />
    case 'table':
      return <Grid rows={node.children} around={around} />
    case 'link':
      return <Link url={node.url}>{inside()}</Link>
    case 'linkReference':
      return <Link url={around.links.get(node.identifier) ?? ''}>{inside()}</Link>
    case 'image':
      // Pictures of other places would tell them who reads this.
      return <Link url={node.url}>{node.alt || node.url}</Link>
    case 'text':
    case 'html':
      return node.value
    default:
      return null
  }
}

function Title({ depth, children }: { depth: number; children: ReactNode }) {
  const Tag = `h${Math.min(6, depth)}` as `h${Heading['depth']}`
  return <Tag>{children}</Tag>
}

function Link({ url, children }: { url: string; children: ReactNode }) {
  const href = safeHref(url)
  if (href === undefined) return children
  return leaves(href) ? (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {children}
    </a>
  ) : (
    <Go href={href}>{children}</Go>
  )
}

type Rows = Extract<Nodes, { type: 'table' }>['children']

function Grid({ rows: [head, ...rest], around }: { rows: Rows; around: Around }) {
  const cells = (row: Rows[number] | undefined, Cell: 'th' | 'td') =>
    row?.children.map((cell, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: cells are told by their place.
      <Cell key={index} {...(Cell === 'th' ? { scope: 'col' } : {})}>
        {childrenOf(cell, around)}
      </Cell>
    ))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, with keys as well.
    <div className="prose-table" tabIndex={0}>
      <table>
        <thead>
          <tr>{cells(head, 'th')}</tr>
        </thead>
        <tbody>
          {rest.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are told by their place.
            <tr key={index}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
