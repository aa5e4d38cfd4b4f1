import type { Nodes } from 'mdast'
import { linksOf, parsed } from './parsed'
import { leaves, safeHref } from './safe-href'

interface Around {
  readonly links: ReadonlyMap<string, string>
  /** Where links within the product begin for a reader who is outside of it. */
  readonly origin: string
}

/**
 * A text in Markdown in plain words, for where nothing is laid out, as in a reply or a mail: steps keep
 * their numbers, a link its address, a table its rows; stress and headings are words like others.
 */
export function plainText(text: string, origin: string): string {
  const root = parsed(text)
  return blocks(root.children, { links: linksOf(root), origin })
}

const blocks = (nodes: readonly Nodes[], around: Around, between = '\n\n'): string =>
  nodes
    .map((node) => said(node, around))
    .filter((block) => block !== '')
    .join(between)

const words = (nodes: readonly Nodes[], around: Around): string =>
  nodes.map((node) => said(node, around)).join('')

function said(node: Nodes, around: Around): string {
  switch (node.type) {
    case 'blockquote':
      return blocks(node.children, around)
    case 'list':
      return node.children
        .map((item, index) => {
          const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- '
          const lines = blocks(item.children, around, '\n').split('\n')
          return mark + lines.join(`\n${' '.repeat(mark.length)}`)
        })
        .join('\n')
    case 'table':
      return node.children
        .map((row) => row.children.map((cell) => words(cell.children, around)).join(' | '))
        .join('\n')
    case 'link':
      return linked(words(node.children, around), node.url, around)
    case 'linkReference':
      return linked(words(node.children, around), around.links.get(node.identifier) ?? '', around)
    case 'image':
      return linked(node.alt || node.url, node.url, around)
    case 'break':
      return '\n'
    case 'code':
    case 'inlineCode':
    case 'text':
    case 'html':
      return node.value
    default:
      return 'children' in node ? words(node.children, around) : ''
  }
}

/** A link as its words and where it leads; what is no safe address is its words alone. */
function linked(name: string, url: string, { origin }: Around): string {
  const href = safeHref(url)
  if (href === undefined || href.startsWith('#')) return name
  const address = leaves(href) ? href : `${origin}${href}`
  return name === address || name === url ? address : `${name} (${address})`
}
