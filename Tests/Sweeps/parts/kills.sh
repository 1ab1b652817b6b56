# A process that is killed at every call that changes something on the disk.

# The first save makes the store and the incident, later ones add a note, move one to the trash, edit the header.
sweep_kills() {
  export saves
  saves=$(pick 8 24)
  nth_calls "$probe" save "${wrong:-mixed}" "$here/counted/store" 1 1 "$saves" >"$here.trials"
  in_parallel kill_trial <"$here.trials"
  sum_up
  # The incident and every note must each have been cut short, before the first word and after the last but
  # one; the last word itself may be followed by nothing that could be killed.
  ((seen > saves)) || fail "only $seen different counts of acknowledged saves"
}

kill_trial() {
  local folder=$here/$1
  mkdir -p "$folder"
  timeout 60 strace -f -qq -o /dev/null -e trace="${1%:*}" -e inject="${1%:*}:signal=SIGKILL:when=${1#*:}" \
    "$probe" save "${wrong:-mixed}" "$folder/store" 1 1 "$saves" >"$folder/acks" 2>/dev/null
  local status=$?
  verify "$folder" "$((status == 137))"
  # The next start goes on as if nothing had happened.
  "$probe" save right "$folder/store" 1 1000 1 >>"$folder/acks" 2>"$folder/next" ||
    fail "call $1, next start: $(tail -n 1 "$folder/next")"
  grep -q 'ack 1000' "$folder/acks" || fail "call $1: the next start saved nothing"
  rm -rf "$folder"
}
export -f kill_trial

# At random times, also inside reads and between calls; the same store is killed many times over.
sweep_random_kills() {
  export rounds
  rounds=$(pick 10 125)
  seq 1 "$jobs" | in_parallel random_lane
  sum_up
}

random_lane() {
  local folder=$here/$1 round pause pid
  RANDOM=$((seed % 32768 + $1))
  mkdir -p "$folder"
  : >"$folder/acks"
  for ((round = 1; round <= rounds; round++)); do
    # A fresh store now and then, so that files stay small and saves many.
    ((round % 25)) || { rm -rf "$folder/store"; : >"$folder/acks"; }
    "$probe" save "${wrong:-mixed}" "$folder/store" 1 "$((round * 1000))" 900 >>"$folder/acks" 2>/dev/null &
    pid=$!
    printf -v pause '0.%03d' "$((10 + RANDOM % 120))"
    sleep "$pause"
    kill -KILL "$pid"
    wait "$pid" 2>/dev/null
    verify "$folder" 1
  done
}
export -f random_lane

# The program itself: one command, killed at every call. What it printed must be in the store.
sweep_program_kills() {
  new_store "$here/counted"
  nth_calls "$cutoff" --store "$here/counted/store" note sweep-000001 'cuộc gọi' >"$here.trials"
  in_parallel program_kill_trial <"$here.trials"
  sum_up
}

program_kill_trial() {
  local folder=$here/$1 status id
  new_store "$folder"
  XDG_STATE_HOME=$folder/state timeout 60 strace -f -qq -o /dev/null -e trace="${1%:*}" \
    -e inject="${1%:*}:signal=SIGKILL:when=${1#*:}" \
    "$cutoff" --store "$folder/store" note sweep-000001 'cuộc gọi' >"$folder/id" 2>/dev/null
  status=$?
  [[ $wrong == early-word ]] && echo 01ec9x8c510000000000002009 >"$folder/id"
  id=$(cat "$folder/id")
  [[ -z $id ]] || "$cutoff" --store "$folder/store" show sweep-000001 --json | grep -q "$id" ||
    fail "call $1: $id was printed and is not in the store"
  verify "$folder" "$((status == 137))"
  rm -rf "$folder"
}
export -f program_kill_trial
