import CutoffTheme
import Testing

@Suite struct ThemeSearchTests {
  @Test func `the user's own folders come before the system's`() {
    let folders = ThemeSearch.folders(
      themesDir: "mine", configHome: "/home/lan/.config", executable: "/srv/cutoff/bin/cutoff",
      dataDirs: "/usr/local/share:/usr/share", checkout: "/home/lan/cutoff")
    #expect(
      folders == [
        "mine", "/home/lan/.config/cutoff/themes", "/srv/cutoff/share/cutoff/themes",
        "/usr/local/share/cutoff/themes", "/usr/share/cutoff/themes", "/home/lan/cutoff/themes",
      ])
  }

  @Test(arguments: [nil, ""])
  func `without data folders the usual ones are taken`(dataDirs: String?) {
    let folders = ThemeSearch.folders(
      themesDir: nil, configHome: nil, executable: nil, dataDirs: dataDirs, checkout: nil)
    #expect(folders == ["/usr/local/share/cutoff/themes", "/usr/share/cutoff/themes"])
  }

  @Test func `relative and repeated folders are left out`() {
    let folders = ThemeSearch.folders(
      themesDir: nil, configHome: ".config", executable: "/usr/bin/cutoff",
      dataDirs: "share:/usr/share/:/usr/share",
      checkout: nil)
    #expect(folders == ["/usr/share/cutoff/themes"])
  }

  @Test func `a program in the root folder has its themes there`() {
    let folders = ThemeSearch.folders(
      themesDir: nil, configHome: nil, executable: "/bin/cutoff", dataDirs: "/x", checkout: nil)
    #expect(folders == ["/share/cutoff/themes", "/x/cutoff/themes"])
  }

  @Test func `a typed path is told from a name`() {
    #expect(ThemeSearch.isPath("./dusk.yaml"))
    #expect(!ThemeSearch.isPath("cutoff-dark"))
    #expect(ThemeSearch.fileNames(for: "cutoff-dark") == ["cutoff-dark.yaml", "cutoff-dark.yml"])
  }
}
