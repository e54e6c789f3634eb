/** A source table in which every key stands, explained and commented out. */
export const sourceTableText = `# Who is who in this archive: what names alone do not tell. \`wirecopy check\` notes names that fit nothing.

# sources:
#   # The name the site shows; nothing else is needed.
#   - name: Ruben Adeyi
#     # Printed names that are this source.
#     aliases: [R. Adeyi, Director Adeyi]
#     # person, organization or document.
#     type: person
#     # Where it is identified; several as a list.
#     authority: https://authority.example/people/adeyi
#     # Last part of its address.
#     slug: ruben-adeyi
#     # Files and folders of the copy in which the names mean it; everywhere when left out.
#     stories: [oaklet/2031]

# Names that are no sources.
# ignore: [the table]
`
