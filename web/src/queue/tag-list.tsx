import './tag-list.css'

/** What colleagues call a ticket by. */
export const TagList = ({ tags }: { readonly tags: readonly string[] }) => (
  <span className="tag-list" title={tags.join(', ')}>
    {tags.map((tag) => (
      <span key={tag} className="tag">
        {tag}
      </span>
    ))}
  </span>
)
