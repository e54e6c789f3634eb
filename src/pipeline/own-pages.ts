/** Folder below the archive with Eleventy templates of the owner's own. */
export const ownPagesFolder = 'pages'
