# Several processes at once, and what people write into files by hand.

# Four processes append to one incident, then to three incidents in turn.
sweep_writers() {
  local count number turn
  count=$(pick 25 250)
  for turn in one several; do
    mkdir -p "$here/$turn"
    "$probe" save right "$here/$turn/store" 1 1 1 >"$here/$turn/acks"
    for number in 1 2 3 4; do
      writer "$here/$turn" "$number" "$count" "$turn" &
    done
    wait
    cat "$here/$turn"/acks.* >>"$here/$turn/acks"
    verify "$here/$turn" 0
    local all
    all=$(grep -c 'ack [1-9]' "$here/$turn/acks" || true)
    ((all == 4 * count + 1)) || fail "$turn: $all of $((4 * count + 1)) saves were acknowledged"
  done
  sum_up
  acked="$acked"
}

writer() {
  local folder=$1 number=$2 count=$3 incident done=0 part
  if [[ $4 == one ]]; then
    "$probe" save "${wrong:-right}" "$folder/store" 1 "$((number * 1000))" "$count" >"$folder/acks.$number" \
      2>"$folder/words.$number" || fail "writer $number: $(tail -n 1 "$folder/words.$number")"
    return
  fi
  while ((done < count)); do
    for incident in 1 2 3; do
      part=$((count - done > 10 ? 10 : count - done))
      ((part)) || continue
      "$probe" save "${wrong:-right}" "$folder/store" "$incident" "$((number * 1000 + done))" "$part" \
        2>"$folder/words.$number" | grep -v '^ack 0$' >>"$folder/acks.$number" ||
        fail "writer $number: $(tail -n 1 "$folder/words.$number")"
      done=$((done + part))
    done
  done
}

# Damaged files: refused with the place, never written, also while other incidents are edited.
sweep_damaged() {
  local number count
  count=$(pick 12 200)
  new_store "$here/0"
  RANDOM=$((seed % 32768))
  local good=$here/0/store/incidents/sweep-000001.json size
  size=$(stat -c %s "$good")
  for ((number = 10; number < 10 + count; number++)); do
    local file=$here/0/store/incidents/sweep-0000$number.json
    ((number > 99)) && file=$here/0/store/incidents/sweep-000$number.json
    case $((number % 5)) in
      0) head -c "$((1 + RANDOM % (size - 2)))" "$good" ;;
      1) sed 's/"zone"/"title"/' "$good" ;;
      2) printf '\xef\xbb\xbf'; cat "$good" ;;
      3) head -c 60 "$good"; printf '\xc3'; tail -c +61 "$good" ;;
      4) sed 's/^  "zone"/<<<<<<< HEAD\n  "zone"/' "$good" ;;
    esac >"$file"
  done
  ln -s "$good" "$here/0/store/incidents/link-000000.json"
  mkfifo "$here/0/store/incidents/pipe-000000.json"
  mkdir "$here/0/store/incidents/folder-000000.json"
  local before after
  before=$(cd "$here/0/store/incidents" && find . -name 'sweep-0000[1-9]*' -o -name 'sweep-000[1-9]*' | sort | xargs sha256sum)
  timeout 20 "$cutoff" --store "$here/0/store" list >/dev/null 2>"$here/listed" || fail "list: exit $?"
  for ((number = 10; number < 10 + count; number++)); do
    "$probe" save "${wrong:-right}" "$here/0/store" "$number" 1 1 >/dev/null 2>&1 &&
      fail 'a damaged file was written'
    ((number % 4)) || timeout 20 "$probe" save right "$here/0/store" 1 "$number" 1 >>"$here/0/acks"
  done
  after=$(cd "$here/0/store/incidents" && find . -name 'sweep-0000[1-9]*' -o -name 'sweep-000[1-9]*' | sort | xargs sha256sum)
  [[ $before == "$after" ]] || fail 'a damaged file changed'
  local told
  # A young file is named twice: it may be in the middle of being written.
  told=$(grep -oE '[a-z]+-[0-9]{6}\.json' "$here/listed" | sort -u | wc -l)
  ((told == count + 3)) || fail "$told of $((count + 3)) refused files were listed"
  trials=$count acked=$(wc -l <"$here/0/acks")
}

# Random triples of versions, and the laws of merging.
sweep_merge() {
  spread "$(pick 120 10000)" "merge ${wrong:-right}"
  local broken
  read -r trials broken lost < <(awk '{ a += $1; b += $2; c += $3 } END { print a, b, c }' "$here"/part.*)
  ((broken == 0)) || fail "$broken triples break a law: $(head -n 1 "$here/words.1")"
}

# Random damages, and every beginning of a file.
sweep_reader() {
  spread "$([[ $wrong == slow ]] && echo 80 || pick 2000 100000)" "mutate ${wrong:-right}"
  local part
  for ((part = 0; part < jobs; part++)); do
    [[ $wrong == slow ]] && continue
    "$probe" prefixes "${wrong:-right}" "$(pick 397 1)" "$part" "$jobs" >"$here/part.p$part" \
      2>"$here/words.p$part" || fail "prefixes ended with $?: $(tail -n 1 "$here/words.p$part")" &
  done
  wait
  local wrongs slow
  read -r trials wrongs slow < <(awk '{ a += $1; b += $3; c += $4 } END { print a, b, c }' "$here"/part.*)
  ((wrongs == 0)) || fail "$wrongs files: $(cat "$here"/words.* | head -n 1)"
  ((slow == 0)) || fail "$slow files took more than a second"
}

# spread COUNT "COMMAND WHICH": runs the probe's command in parallel parts with seeds of their own.
spread() {
  local part each=$(($1 / jobs))
  for ((part = 1; part <= jobs; part++)); do
    # shellcheck disable=SC2086
    {
      "$probe" $2 "$each" "$((seed + part * 1000000))" >"$here/part.$part" 2>"$here/words.$part" ||
        fail "$2 ended with $?: $(tail -n 1 "$here/words.$part")"
    } 2>/dev/null &
  done
  wait
}
