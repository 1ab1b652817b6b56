# The dashboard in a terminal.

# pty COMMAND WORDS…: figures of a sweep of SweepTerminal in $figures; what it says is what failed.
pty() {
  local status=0
  figures=$("$terminal" "$@" 2>"$here/words") || status=$?
  ((status == 0)) || fail "ended with $status"
  while read -r line; do fail "$line"; done <"$here/words"
}

# Signals while it waits, while a line is typed and while it saves.
sweep_signals() {
  local slowest figures
  new_store "$here/0"
  pty signals "${wrong:-$cutoff}" "$here/0/store" "$([[ -n $wrong ]] && echo 1 || pick 1 20)" "$seed"
  read -r trials acked lost torn slowest <<<"$figures"
  note="slowest end $slowest ms"
}

# A storm of sizes from 1x1 to 500x500, mixed with keys.
sweep_sizes() {
  local differing figures
  pty sizes "${wrong:-$cutoff}" "$(pick 150 3000)" "$seed"
  read -r trials differing <<<"$figures"
  ((${differing:-1} == 0)) || fail "$differing rows differ"
}

# Terminals and locales, and none at all.
sweep_terminals() {
  local figures wrongs
  pty terminals "${wrong:-$cutoff}" "$([[ -n $wrong ]] && echo 1 || pick 2 6)"
  read -r trials wrongs <<<"$figures"
  ((${wrongs:-1} == 0)) || fail "$wrongs terminals"
  # The names on it follow the language of the machine, so its rows are counted.
  "$cutoff" --sample </dev/null 2>"$here/words" | cat >"$here/list"
  (($(wc -l <"$here/list") == 6)) || fail 'without a terminal there is no list of the five incidents'
}

# A change that the store cannot take, on a full disk; the state folder is on it too, or is elsewhere in vain. What is
# said at the end must be so.
sweep_last_words() {
  local disk=$work/disk situation figures folder count kept printed gone
  mkdir -p "$disk"
  if ((EUID)) || ! mount -t tmpfs -o size=256k,nr_inodes=60 tmpfs "$disk" 2>/dev/null; then
    note='skipped: needs root and mount'
    return
  fi
  new_store "$disk"
  mkdir "$disk/state" "$disk/tmp"
  dd if=/dev/zero of="$disk/fill" bs=4k 2>/dev/null || true
  for situation in all-full state-full read-only missing kept; do
    folder=$here/$situation
    mkdir -p "$folder/tmp" "$folder/state"
    case $situation in
      all-full) set -- "$disk/state" "$disk/tmp" ;;
      state-full) set -- "$disk/state" "$folder/tmp" ;;
      read-only)
        mount --bind "$folder/state" "$folder/state"
        mount -o remount,bind,ro "$folder/state"
        set -- "$folder/state" "$disk/tmp"
        ;;
      missing)
        : >"$folder/file"
        set -- "$folder/file/state" "$folder/file/tmp"
        ;;
      kept) set -- "$folder/state" "$folder/tmp" ;;
    esac
    pty last-words "${wrong:-$cutoff}" "$disk/store" "$1" "$2" "$folder/words"
    [[ $situation != read-only ]] || umount "$folder/state"
    read -r count kept printed gone <<<"$figures"
    trials=$((trials + ${count:-0}))
    lost=$((lost + ${gone:-1}))
    case $situation in
      state-full | kept) ((kept == count)) || fail "$situation: $kept of $count are kept" ;;
      *) ((printed == count)) || fail "$situation: $printed of $count are printed" ;;
    esac
  done
  umount "$disk"
}

# What terminals say by themselves, whole and cut at every byte, with a clash and an undoable change in view.
sweep_replies() {
  local figures taken
  pty replies "${wrong:-$cutoff}" "$here/store" "$form"
  read -r trials taken <<<"$figures"
  ((${taken:-1} == 0)) || fail "$taken taken for keys"
  note="$taken taken for keys"
}
