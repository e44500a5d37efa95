// How English says numbers and units. Bytes count by thousands or by 1,024: people mean either.
import type { NumbersSource } from '../../define-numbers.ts';

export const numbers: NumbersSource = {
  words: `zero/0 one/1 two/2 three/3 four/4 five/5 six/6 seven/7 eight/8 nine/9 ten/10 eleven/11 twelve/12 thirteen/13
    fourteen/14 fifteen/15 sixteen/16 seventeen/17 eighteen/18 nineteen/19 twenty/20 thirty/30 forty/40 fourty/40 fifty/50
    sixty/60 seventy/70 eighty/80 ninety/90`,
  multipliers: `hundred/1e2 thousand/1e3 k/1e3 million/1e6 mio/1e6 mn/1e6 m/1e6 billion/1e9 bn/1e9 trillion/1e12`,
  within: 'and',
  ranges: 'to and or until',
  onlyWithUnit: 'one',
  units: {
    time: `ns/1e-9 nanosecond/1e-9 nanoseconds/1e-9 μs/1e-6 microsecond/1e-6 microseconds/1e-6 ms/1e-3 msec/1e-3
      millisecond/1e-3 milliseconds/1e-3 millis/1e-3 s/1 sec/1 secs/1 second/1 seconds/1 m/60 min/60 mins/60 minute/60
      minutes/60 h/3600 hr/3600 hrs/3600 hour/3600 hours/3600 d/86400 day/86400 days/86400 week/604800 weeks/604800`,
    calendar: `month/1 months/1 quarter/3 quarters/3 y/12 yr/12 yrs/12 year/12 years/12`,
    bytes: `byte/1/1 bytes/1/1 kb/1e3/1024 kilobyte/1e3/1024 kilobytes/1e3/1024 mb/1e6/1048576 megabyte/1e6/1048576
      megabytes/1e6/1048576 meg/1e6/1048576 megs/1e6/1048576 gb/1e9/1073741824 gigabyte/1e9/1073741824
      gigabytes/1e9/1073741824 gig/1e9/1073741824 gigs/1e9/1073741824 tb/1e12/1099511627776 terabyte/1e12/1099511627776
      terabytes/1e12/1099511627776 pb/1e15/1125899906842624 petabyte/1e15/1125899906842624
      petabytes/1e15/1125899906842624 kib/1024/1024 kibibytes/1024/1024 mib/1048576/1048576 mebibytes/1048576/1048576
      gib/1073741824/1073741824 gibibytes/1073741824/1073741824 tib/1099511627776/1099511627776
      tebibytes/1099511627776/1099511627776`,
    share: '%/1 percent/1 per_cent/1 pct/1',
    volume: `μl/1e-6 microlitre/1e-6 microlitres/1e-6 microliter/1e-6 microliters/1e-6 ml/1e-3 millilitre/1e-3
      millilitres/1e-3 milliliter/1e-3 milliliters/1e-3 mls/1e-3 cl/1e-2 dl/1e-1 l/1 litre/1 litres/1 liter/1 liters/1`,
    mass: `μg/1e-6 mcg/1e-6 microgram/1e-6 micrograms/1e-6 mg/1e-3 milligram/1e-3 milligrams/1e-3 milligrammes/1e-3 g/1
      gram/1 grams/1 gramme/1 grammes/1 kg/1e3 kilo/1e3 kilos/1e3 kilogram/1e3 kilograms/1e3 kilogrammes/1e3`,
    length: `mm/1e-3 millimetre/1e-3 millimetres/1e-3 millimeter/1e-3 millimeters/1e-3 cm/1e-2 centimetre/1e-2
      centimetres/1e-2 centimeter/1e-2 centimeters/1e-2 m/1 metre/1 metres/1 meter/1 meters/1 km/1e3 kilometre/1e3
      kilometres/1e3 kilometer/1e3 kilometers/1e3`,
    frequency: 'hz/1 hertz/1 khz/1e3 mhz/1e6 ghz/1e9',
    dollars: 'usd/1 dollar/1 dollars/1',
    euros: 'eur/1 euro/1 euros/1',
  },
};
