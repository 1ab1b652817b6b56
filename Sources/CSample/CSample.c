#include "CSample.h"

// The files are part of the program, byte for byte, and stay JSON that people can read, edit and check.
#ifndef __has_embed
#error "The sample store is embedded: a C compiler with #embed is needed (clang 19 or newer)."
#endif

#pragma clang diagnostic ignored "-Wc23-extensions"

// The founding case: the data centre of Hanoi's online public-service portal, 2020.
static const unsigned char hanoi[] = {
#embed "Data/cong-dvc-ha-noi-242rfs.json"
};

// Airport fees of an airline, 2020: a debt and no date of a cut.
static const unsigned char bamboo[] = {
#embed "Data/bamboo-acv-8q8fne.json"
};

// Jet fuel, 2019: three suppliers act as one; a partial cut, then a date moved and put aside.
static const unsigned char air_india[] = {
#embed "Data/air-india-nhien-lieu-xbmgez.json"
};

// Electricity of a shrimp farm, 2014: cut before the day on which it was allowed.
static const unsigned char shrimp_farm[] = {
#embed "Data/nuoi-tom-quang-binh-w7dh6x.json"
};

// Gas, 2014: cut for six months, settled in two tranches.
static const unsigned char gazprom[] = {
#embed "Data/gazprom-naftogaz-3pf1je.json"
};

static const struct sample_file files[] = {
  {"cong-dvc-ha-noi-242rfs.json", hanoi, sizeof hanoi},
  {"bamboo-acv-8q8fne.json", bamboo, sizeof bamboo},
  {"air-india-nhien-lieu-xbmgez.json", air_india, sizeof air_india},
  {"nuoi-tom-quang-binh-w7dh6x.json", shrimp_farm, sizeof shrimp_farm},
  {"gazprom-naftogaz-3pf1je.json", gazprom, sizeof gazprom},
};

int sample_count(void) { return sizeof files / sizeof files[0]; }

struct sample_file sample_file(int place) { return files[place]; }
