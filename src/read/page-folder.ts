/** What browsers put behind the name of a page for the folder of its files, in the languages they speak. */
const endings =
  '_files -Dateien _archivos _fichiers _file _bestanden _ficheiros _arquivos -filer _pliki _soubory _fájlok _tiedostot _dosyalar _ملفات _קבצים'.split(
    ' '
  )

/**
 * Whether a folder holds what a browser saved beside a page: `ferry_files` of `ferry.html`. Frames
 * and scripts that lie there are no copy.
 *
 * @param names
 *   Names of all that lies beside the folder.
 */
export function isPageFolder(name: string, names: ReadonlySet<string>): boolean {
  return endings.some((ending) => {
    const stem = name.endsWith(ending) ? name.slice(0, -ending.length) : ''
    return stem !== '' && ['html', 'htm', 'xhtml'].some((each) => names.has(`${stem}.${each}`))
  })
}

/** @returns Names of the folder a browser may have saved beside a page. */
export function pageFolders(fileName: string): readonly string[] {
  const stem = /^(?<stem>.+)\.(?:html?|xhtml)$/iu.exec(fileName)?.groups?.stem
  return stem === undefined ? [] : endings.map((ending) => stem + ending)
}
