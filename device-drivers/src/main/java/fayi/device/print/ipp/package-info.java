/** Printers that speak the Internet Printing Protocol (RFC 8010, RFC 8011), as every printer with IPP Everywhere or AirPrint does. */
@NullMarked
package fayi.device.print.ipp;

import org.jspecify.annotations.NullMarked;
