import ArgumentParser

/// How a command that writes says what it wrote.
struct PrintOptions: ParsableArguments {
  @Flag(
    help:
      "Print JSON: the incident and each record that was made, edited or deleted, read back, e.g. --json | jq .records."
  )
  var json = false
}
