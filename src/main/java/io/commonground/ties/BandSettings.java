package io.commonground.ties;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The bands strengths are shown in; what is below all of them is a long shot.
 *
 * @param strong the least strength of a strong tie or path
 * @param fair of a fair one
 * @param weak of a weak one
 */
@ConfigurationProperties("commonground.ties.bands")
public record BandSettings(
        @DefaultValue("0.3") double strong,
        @DefaultValue("0.1") double fair,
        @DefaultValue("0.02") double weak) {}
