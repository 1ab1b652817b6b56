# Reads what strace -y wrote of a saver and tells where an acknowledgement came before its file and its folder
# were on the disk. A sync that failed proves nothing later on the same descriptor or folder; only a new file
# does.
function folder(path) { sub(/\/[^\/]*$/, "", path); return path }
function quoted(number, parts) { split($0, parts, "\""); return parts[2 * number] }
function subject(parts) { match($0, /<[^>]*>/); return substr($0, RSTART + 1, RLENGTH - 2) }
function tell(words) { print words; bad++ }

{ worked = !/ = -1 / }
/ mkdir\("/ && worked { dirty[folder(quoted(1))] = 1; poisoned[folder(quoted(1))] = 0 }
/ openat\(/ && /O_TRUNC/ && /incidents\/[^.]/ && worked { tell("written in place: " quoted(1)) }
/ openat\(/ && /O_CREAT/ && worked {
  isSynced[quoted(1)] = 0
  # Whatever is new in a folder makes its next sync write the folder again.
  poisoned[folder(quoted(1))] = 0
}
/ (fsync|fdatasync)\(/ {
  path = subject()
  if (!worked) { isSynced[path] = -1; poisoned[path] = 1 }
  else if (isSynced[path] == 0) { isSynced[path] = 1 }
  if (worked && !poisoned[path]) dirty[path] = 0
}
/ rename(at2?)?\("?/ && worked {
  old = quoted(1); new = quoted(2)
  if (isSynced[old] != 1) tell("in place before it was synced: " new)
  dirty[folder(new)] = 1; poisoned[folder(new)] = 0
  renames++
}
/ write\(1/ && /"ack / {
  for (path in dirty) if (dirty[path]) tell("acknowledged before the folder was synced: " path)
  if (!renames) tell("acknowledged without a new file")
  renames = 0; acks++
}
END { print acks + 0, bad + 0 > "/dev/stderr" }
